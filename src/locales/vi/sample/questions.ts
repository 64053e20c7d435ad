import type { QuestionPhrases } from '#domain/sample/questions/plan-questions.ts';

/** What residents of the sample ask, and what their police answer. Invented, like everything of the sample. */
export const sampleQuestionPhrases: QuestionPhrases = {
  owners: ['Tổ Cảnh sát khu vực', 'Tổ Tổng hợp', 'Tổ Cảnh sát trật tự', 'Bộ phận tiếp dân'],
  asked: [
    {
      topic: 'residence',
      question: 'Mẹ tôi lớn tuổi, không đi lại được, muốn làm thẻ căn cước thì làm thế nào?',
      answer:
        'Bạn báo cho cảnh sát khu vực hoặc bộ phận tiếp dân. Chúng tôi lập danh sách người già yếu, người bệnh và cử tổ lưu động đến nhà thu nhận hồ sơ vào thứ Bảy đầu tháng.',
    },
    {
      topic: 'order',
      question: 'Đường vào khu dân cư buổi tối không có đèn, đi làm ca về rất sợ. Khi nào có đèn?',
      answer:
        'Chúng tôi đã đề nghị Ủy ban nhân dân lắp đèn ở đoạn này và tăng tuần tra từ 21 giờ đến 24 giờ. Trong thời gian chờ, bạn có thể đi đường chính có camera an ninh.',
    },
    {
      topic: 'fraud',
      question: 'Có người gọi tự xưng là công an bảo tôi cài phần mềm để cập nhật căn cước. Có thật không?',
      answer:
        'Không. Công an không yêu cầu cài phần mềm hay chuyển tiền qua điện thoại. Bạn tắt máy, không bấm liên kết, và báo qua trang Gửi tin nếu đã bị mất tiền.',
    },
    {
      topic: 'residence',
      question: 'Tôi thuê trọ ngắn ngày có phải đăng ký tạm trú không, cần giấy tờ gì?',
      answer:
        'Ở từ 30 ngày thì đăng ký tạm trú; ngắn hơn thì chủ nhà thông báo lưu trú. Bạn mang căn cước và giấy tờ thuê nhà, hoặc nộp trên Cổng dịch vụ công.',
    },
    {
      topic: 'movement',
      question: 'Tôi muốn góp camera trước nhà vào mô hình camera an ninh của khu vực thì liên hệ ai?',
      answer:
        'Bạn gặp trưởng khu vực hoặc cảnh sát khu vực. Tham gia là tự nguyện, hình vẫn do gia đình giữ; chúng tôi chỉ ghi số mắt và tình trạng hoạt động.',
    },
    {
      topic: 'traffic',
      question: 'Trước cổng trường giờ tan học kẹt xe, phụ huynh dừng giữa đường. Công an xử lý thế nào?',
      answer:
        'Từ tuần sau có tổ phân luồng trước cổng trường từ 16 giờ 30 đến 17 giờ 30, và vạch chỗ dừng đón ở phía đối diện.',
    },
    {
      topic: 'drugs',
      question: 'Làm sao nhận biết sớm con em tiếp xúc với chất gây nghiện, và gọi ai để được tư vấn?',
      answer:
        'Mỗi tháng chúng tôi cùng trạm y tế tư vấn tại nhà văn hóa. Bạn cũng có thể gọi bộ phận tiếp dân để hẹn gặp riêng; chuyện của gia đình bạn không bị ghi vào hồ sơ nào.',
    },
    {
      topic: 'fire',
      question: 'Nhà trọ của tôi có 12 phòng thì phải trang bị bình chữa cháy ra sao?',
      answer:
        'Mỗi tầng ít nhất hai bình, lối thoát thông thoáng và có đèn chỉ dẫn. Chúng tôi hướng dẫn tại chỗ vào chiều thứ Năm hằng tuần nếu bạn đăng ký.',
    },
    {
      topic: 'service',
      question: 'Bộ phận tiếp dân có làm việc sáng thứ Bảy không?',
      answer: 'Có, từ 7 giờ 30 đến 11 giờ 30, nhận hồ sơ cư trú và căn cước.',
    },
    {
      topic: 'crime',
      question: 'Khu trọ hay mất trộm vặt, bà con nên làm gì để phòng ngừa?',
      answer:
        'Khóa xe hai lớp, bật đèn sân, lập nhóm báo tin của dãy trọ. Chúng tôi đã đưa đoạn này vào lịch tuần tra của Tổ bảo vệ an ninh, trật tự.',
    },
  ],
};
